// The textbook recursion over a tree of pointers: a frame for each node of a path.

#include <iostream>
#include <queue>
#include <sstream>
#include <string>

struct Node {
  int value;
  Node* left = nullptr;
  Node* right = nullptr;
};

Node* lowest(Node* root, int p, int q) {
  if (root == nullptr || root->value == p || root->value == q) return root;
  Node* left = lowest(root->left, p, q);
  Node* right = lowest(root->right, p, q);
  if (left != nullptr && right != nullptr) return root;
  return left != nullptr ? left : right;
}

int main() {
  std::string line;
  std::getline(std::cin, line);
  int p, q;
  std::cin >> p >> q;
  for (char& c : line) {
    if (c == '[' || c == ']' || c == ',') c = ' ';
  }
  std::istringstream words(line);
  std::string word;
  words >> word;
  Node* root = new Node{std::stoi(word)};
  std::queue<Node*> open;
  open.push(root);
  while (true) {
    Node* above = open.front();
    open.pop();
    for (Node** child : {&above->left, &above->right}) {
      if (!(words >> word)) {
        std::cout << lowest(root, p, q)->value << '\n';
        return 0;
      }
      if (word == "null") continue;
      *child = new Node{std::stoi(word)};
      open.push(*child);
    }
  }
}
