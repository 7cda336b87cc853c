// The textbook recursion over a tree of pointers. The tree fits in the memory; a stack with a frame
// for each node of a long path beside it does not.

#include <iostream>
#include <queue>
#include <string>

struct Node {
  int value;
  Node* left = nullptr;
  Node* right = nullptr;
};

Node* read_tree() {
  std::string line;
  std::getline(std::cin, line);
  Node* root = nullptr;
  std::queue<Node**> slots({&root});
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == 'n') {  // null: its slot stays empty
      slots.pop();
      i += 3;
    } else if (line[i] == '-' || (line[i] >= '0' && line[i] <= '9')) {
      std::size_t length = 0;
      Node* node = new Node{std::stoi(line.substr(i, 12), &length)};
      i += length - 1;
      *slots.front() = node;
      slots.pop();
      slots.push(&node->left);
      slots.push(&node->right);
    }
  }
  return root;
}

Node* lowest(Node* root, int p, int q) {
  if (root == nullptr || root->value == p || root->value == q) return root;
  Node* left = lowest(root->left, p, q);
  Node* right = lowest(root->right, p, q);
  if (left != nullptr && right != nullptr) return root;
  return left != nullptr ? left : right;
}

int main() {
  Node* root = read_tree();
  int p, q;
  std::cin >> p >> q;
  std::cout << lowest(root, p, q)->value << '\n';
}
